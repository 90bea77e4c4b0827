package org.armature.search.catalogue;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The kilometres from the centre of a circle to the nearest recruiting site in it; the least where there are several circles. */
final class NearestSite extends DoubleValuesSource {
    private final List<Near> circles;

    NearestSite(List<Near> circles) {
        this.circles = circles;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
        SortedNumericDocValues sites = DocValues.getSortedNumeric(context.reader(), Documents.RECRUITING);
        return new DoubleValues() {
            private double nearest;

            @Override
            public double doubleValue() {
                return nearest;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                nearest = Double.POSITIVE_INFINITY;
                if (!sites.advanceExact(doc)) {
                    return false;
                }
                for (int i = 0; i < sites.docValueCount(); i++) {
                    long position = sites.nextValue();
                    nearest = Math.min(
                            nearest,
                            distance(
                                    circles,
                                    GeoEncodingUtils.decodeLatitude((int) (position >> 32)),
                                    GeoEncodingUtils.decodeLongitude((int) position)));
                }
                return nearest < Double.POSITIVE_INFINITY;
            }
        };
    }

    /** The distance to the nearest centre in whose circle the position lies; infinite where it lies in none. */
    static double distance(List<Near> circles, double latitude, double longitude) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Near near : circles) {
            double distance = Sphere.kilometres(near.latitude(), near.longitude(), latitude, longitude);
            // The index keeps positions to a centimetre.
            if (distance <= near.kilometres() + 0.0001) {
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return DocValues.isCacheable(context, Documents.RECRUITING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearestSite site && circles.equals(site.circles);
    }

    @Override
    public int hashCode() {
        return circles.hashCode();
    }

    @Override
    public String toString() {
        return "nearest site in " + circles;
    }
}
