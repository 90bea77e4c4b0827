package org.armature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was left out of the jar stays out; that nothing needs it is shown by the tests that run the server. */
class JarContentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "co.elastic.clients.elasticsearch.ElasticsearchClient",
                "org.elasticsearch.client.RestClient",
                "software.amazon.awssdk.core.SdkClient",
                "io.swagger.v3.oas.models.OpenAPI",
                "org.thymeleaf.spring6.SpringTemplateEngine",
                "org.apache.jena.rdf.model.Model",
                "oracle.jdbc.OracleDriver",
                "net.sourceforge.plantuml.Run",
                "org.sqlite.JDBC",
                "org.simplejavamail.api.mailer.Mailer",
                "org.apache.xml.security.Init",
                "net.sf.saxon.Configuration",
                "graphql.GraphQL",
                "org.hl7.fhir.r4b.model.Patient",
                "org.hl7.fhir.dstu2016may.model.Patient"
            })
    void a_class_of_a_library_that_was_left_out_is_not_there(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dstu2", "dstu3", "r4b", "r5"})
    void the_definitions_of_other_fhir_versions_are_not_there(String version) {
        assertThat(getClass().getResource("/org/hl7/fhir/" + version + "/model/profile/profiles-resources.xml"))
                .isNull();
    }
}
