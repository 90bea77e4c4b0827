package org.armature.store;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.PersistedJpaBundleProviderFactory;
import ca.uhn.fhir.jpa.search.PersistedJpaSearchFirstPageBundleProvider;
import ca.uhn.fhir.jpa.search.builder.tasks.SearchTask;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Makes first pages of our own in place of HAPI's. */
final class FirstPages extends PersistedJpaBundleProviderFactory {
    private final AutowireCapableBeanFactory beans;

    FirstPages(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public PersistedJpaSearchFirstPageBundleProvider newInstanceFirstPage(
            RequestDetails request, SearchTask task, ISearchBuilder<JpaPid> builder, RequestPartitionId partition) {
        FirstPage page = new FirstPage(task, builder, request, partition);
        beans.autowireBean(page);
        return page;
    }
}
