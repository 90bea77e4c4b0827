package org.armature.store;

import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.envers.repository.support.EnversRevisionRepositoryFactoryBean;

/**
 * Makes HAPI's several hundred beans when they are first needed instead of at start. A server of studies never needs
 * most of them, and those that it needs are made by the first request that does.
 */
final class LazyHapi implements BeanFactoryPostProcessor {
    private static final String REPOSITORY = EnversRevisionRepositoryFactoryBean.class.getName();

    /** Beans that many others ask for at their creation, and that reading does not use. */
    private static final Set<String> RARELY_USED = Set.of(
            "ca.uhn.fhir.batch2.api.IJobCoordinator",
            // Parses the definitions of all of FHIR when it is made; only writing needs it.
            "ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor",
            "ca.uhn.fhir.jpa.sp.ISearchParamIdentityCacheSvc",
            "ca.uhn.fhir.rest.api.server.storage.IDeleteExpungeJobSubmitter",
            "ca.uhn.fhir.jpa.provider.IReplaceReferencesSvc",
            "ca.uhn.fhir.replacereferences.UndoReplaceReferencesSvc",
            "ca.uhn.fhir.jpa.provider.merge.IMergeOperationProviderSvc",
            "ca.uhn.fhir.jpa.term.api.ITermReadSvc",
            "ca.uhn.fhir.validation.IInstanceValidatorModule",
            "ca.uhn.fhir.jpa.search.reindex.IResourceReindexingSvc");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        for (String name : factory.getBeanDefinitionNames()) {
            BeanDefinition definition = factory.getBeanDefinition(name);
            if (isHapis(definition)) {
                definition.setLazyInit(true);
            }
        }
        ((DefaultListableBeanFactory) factory).setAutowireCandidateResolver(new LazyInjection());
    }

    private static boolean isHapis(BeanDefinition definition) {
        String maker = definition.getFactoryBeanName();
        return (maker != null && maker.startsWith("ca.uhn.fhir.")) || REPOSITORY.equals(definition.getBeanClassName());
    }

    /**
     * Hands out stand-ins that make the real bean at their first call: for Spring Data repositories, since parsing all
     * their queries takes longer than starting the web server, and for what is rarely used.
     */
    private static final class LazyInjection extends ContextAnnotationAutowireCandidateResolver {
        @Override
        protected boolean isLazy(DependencyDescriptor descriptor) {
            Class<?> type = descriptor.getDependencyType();
            return super.isLazy(descriptor)
                    || (type.isInterface() && type.getPackageName().startsWith("ca.uhn.fhir.jpa.dao.data"))
                    || RARELY_USED.contains(type.getName());
        }
    }
}
