// SPDX-License-Identifier: EPL-2.0
/**
 * The conformance kit as JUnit 5 classes: extend
 * {@link org.spinscape.conformance.HamiltonianConformance} or {@link org.spinscape.conformance.SamplerConformance} and
 * name your provider. What is checked stands in {@code org.spinscape.conformance.check}, which needs no JUnit.
 */
package org.spinscape.conformance;
