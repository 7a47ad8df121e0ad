// SPDX-License-Identifier: EPL-2.0
/**
 * Analyzers that come with Spinscape, each subject in a room of its own: {@code series} (means, histograms and the
 * course of one recording), {@code thermal}, {@code order}, {@code folding}, {@code equilibrium} (has the run forgotten
 * its start?) and {@code study} (several arms, sizes or samples). They share {@code statistics}.
 */
package org.spinscape.analyzers;
