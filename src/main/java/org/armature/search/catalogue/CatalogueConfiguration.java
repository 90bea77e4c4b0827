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
            StoreProperties properties, ChangeFeed feed, StudyReader reader, ObjectProvider<Clock> clock) {
        return new CatalogueFollower(
                properties.data().resolve("catalogue"), feed, reader, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Catalogue catalogue(CatalogueFollower follower) {
        return new LuceneCatalogue(follower::index, follower);
    }
}
