// SPDX-License-Identifier: EPL-2.0
/** What one recording says by itself: means with their errors, histograms, and its course. */
package org.spinscape.analyzers.series;
