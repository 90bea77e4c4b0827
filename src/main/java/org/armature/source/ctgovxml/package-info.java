/** ClinicalTrials.gov records in the registry's legacy XML ({@code clinical_study}), brought into the form of version 2. */
@NullMarked
package org.armature.source.ctgovxml;

import org.jspecify.annotations.NullMarked;
