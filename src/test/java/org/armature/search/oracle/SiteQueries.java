package org.armature.search.oracle;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armature.study.ContactsLocationsModule.Location;

/** Sites by their own status, name and address, and by where they are. */
final class SiteQueries {
    private final List<Part<Location>> sites;

    SiteQueries(List<Part<Location>> sites) {
        this.sites = sites;
    }

    List<Function<Draw, Asked<Part<Location>>>> all() {
        return List.of(
                this::status,
                SiteQueries::near,
                draw -> text(draw, "name", Location::facility),
                draw -> text(draw, "address-city", Location::city),
                draw -> text(draw, "address-state", Location::state),
                draw -> text(draw, "address-postalcode", Location::zip),
                draw -> text(draw, "address-country", Location::country),
                draw -> new StringParameter<>("address", sites, SiteQueries::address).asked(draw));
    }

    private Asked<Part<Location>> text(Draw draw, String name, Function<Location, String> text) {
        return new StringParameter<>(name, sites, (Part<Location> site) -> Draw.present(text.apply(site.content())))
                .asked(draw);
    }

    /** Any part of the address, http://hl7.org/fhir/R4/location.html#search. */
    private static List<String> address(Part<Location> site) {
        Location location = site.content();
        return Stream.of(location.city(), location.state(), location.zip(), location.country())
                .filter(Objects::nonNull)
                .toList();
    }

    private Asked<Part<Location>> status(Draw draw) {
        Asked<Part<Location>> one = oneStatus(draw);
        if (draw.chance(30)) {
            one = one.or(oneStatus(draw));
        }
        return draw.chance(20) ? one.not() : one;
    }

    private Asked<Part<Location>> oneStatus(Draw draw) {
        boolean own = draw.chance(50);
        String system = own ? TokenQueries.OWN_STATUS_SYSTEM : TokenQueries.HL7_STATUS_SYSTEM;
        String code = draw.valueOf(sites, site -> codes(site, own));
        return new Asked<>(
                "site-status",
                draw.chance(50) ? code : system + "|" + code,
                site -> codes(site, own).contains(code));
    }

    private static Set<String> codes(Part<Location> site, boolean own) {
        return TokenQueries.statusCodes(site.content().status(), own);
    }

    private static Asked<Part<Location>> near(Draw draw) {
        Circle circle = Circle.drawn(draw);
        return new Asked<>("near", circle.value(), site -> circle.holds(site.content()));
    }
}
