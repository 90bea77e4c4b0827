package org.armature.search.operation;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Finds the operations, each in the package of its own. */
@Configuration
@ComponentScan({
    "org.armature.search.everything",
    "org.armature.search.csv",
    "org.armature.search.openapi",
    "org.armature.search.graphql",
    "org.armature.search.similar",
    "org.armature.search.facets"
})
public class OperationsConfiguration {}
