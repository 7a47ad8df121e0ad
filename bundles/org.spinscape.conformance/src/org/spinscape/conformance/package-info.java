// SPDX-License-Identifier: EPL-2.0
/**
 * The conformance kit as JUnit 5 classes: extend
 * {@link org.spinscape.conformance.HamiltonianConformance}, {@link org.spinscape.conformance.SamplerConformance},
 * {@link org.spinscape.conformance.ExplorerConformance}, {@link org.spinscape.conformance.ObservableConformance} or
 * {@link org.spinscape.conformance.AnalyzerConformance} and name your provider. What is checked stands in
 * {@code org.spinscape.conformance.check}, which needs no JUnit; the checks of figures stand with the figures.
 *
 * <p>
 * For tests of what an explorer finds, {@link org.spinscape.conformance.Explored} runs one on a model, in a context that
 * nobody watches ({@link org.spinscape.conformance.Quiet}).
 *
 * @since 0.2.0
 */
package org.spinscape.conformance;
