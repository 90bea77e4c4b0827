package org.armature.search.catalogue;

import java.time.Clock;
import org.armature.store.ChangeFeed;
import org.armature.store.StoreProperties;
import org.armature.store.StudyReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue, in the data directory beside the embedded database. */
@Configuration
public class CatalogueConfiguration {

    @Bean
    CatalogueFollower catalogueFollower(
            StoreProperties properties,
            ChangeFeed feed,
            StudyReader reader,
            ObjectProvider<Clock> clock,
            ObjectProvider<Anew> anew) {
        return new CatalogueFollower(
                properties.data().resolve("catalogue"),
                feed,
                reader,
                clock.getIfAvailable(Clock::systemUTC),
                anew.getIfAvailable() != null);
    }

    @Bean
    CatalogueBuild catalogueBuild(CatalogueFollower follower) {
        return follower::awaitBuilt;
    }

    /** A bean of this class makes the catalogue be built anew at start, whatever is there. */
    public static class Anew {}

    @Bean
    Catalogue catalogue(CatalogueFollower follower) {
        return new LuceneCatalogue(follower::index, follower);
    }
}
