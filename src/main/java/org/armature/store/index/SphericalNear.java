package org.armature.store.index;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.search.builder.predicate.CoordsPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.ParsedLocationParam;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import com.healthmarketscience.sqlbuilder.BinaryCondition;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomExpression;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;

/**
 * {@code Location.near} as a circle on the sphere, in place of HAPI's box of degrees, which holds a quarter more than
 * the circle and goes wrong at the poles and beyond the antimeridian. The database computes the haversine of the angle;
 * a band of latitudes before it lets the index leave out most rows.
 */
final class SphericalNear extends CoordsPredicateBuilder {
    /** The mean radius of the earth in kilometres. */
    static final double EARTH = 6371.0088;

    /** About a centimetre, so that a place on the edge is not lost to rounding. */
    private static final double ROUNDING = 1e-5;

    private final SearchQueryBuilder builder;

    SphericalNear(SearchQueryBuilder builder) {
        super(builder);
        this.builder = builder;
    }

    @Override
    public Condition createPredicateCoords(
            SearchParameterMap parameters,
            IQueryParameterType parameter,
            String type,
            RuntimeSearchParam definition,
            CoordsPredicateBuilder from,
            RequestPartitionId partition) {
        ParsedLocationParam place = ParsedLocationParam.from(parameters, parameter);
        double angle = (place.getDistanceKm() + ROUNDING) / EARTH;
        ComboCondition near = ComboCondition.and(
                latitudes(place.getLatitudeValue(), Math.toDegrees(angle)),
                withinAngle(place.getLatitudeValue(), place.getLongitudeValue(), angle));
        return combineWithHashIdentityPredicate(type, definition.getName(), near);
    }

    private Condition latitudes(double latitude, double degrees) {
        DbColumn column = getColumnLatitude();
        return ComboCondition.and(
                BinaryCondition.greaterThanOrEq(column, builder.generatePlaceholder(latitude - degrees)),
                BinaryCondition.lessThanOrEq(column, builder.generatePlaceholder(latitude + degrees)));
    }

    /** The haversine of the angle between two points grows with the angle, up to the other side of the earth. */
    private Condition withinAngle(double latitude, double longitude, double angle) {
        double limit = angle >= Math.PI ? 1 : Math.pow(Math.sin(angle / 2), 2);
        String haversine = "(" + haversine(getColumnLatitude(), latitude) + " + COS(RADIANS("
                + column(getColumnLatitude()) + ")) * " + bound(Math.cos(Math.toRadians(latitude))) + " * "
                + haversine(getColumnLongitude(), longitude) + ")";
        return BinaryCondition.lessThanOrEq(new CustomExpression(haversine), builder.generatePlaceholder(limit));
    }

    private String haversine(DbColumn column, double degrees) {
        return "POWER(SIN(RADIANS(" + column(column) + " - " + bound(degrees) + ") / 2), 2)";
    }

    /** A value as HAPI recognises it in the finished statement: quoted. */
    private String bound(double value) {
        return "'" + builder.generatePlaceholder(value) + "'";
    }

    private static String column(DbColumn column) {
        return column.getTable().getAlias() + "." + column.getColumnNameSQL();
    }
}
