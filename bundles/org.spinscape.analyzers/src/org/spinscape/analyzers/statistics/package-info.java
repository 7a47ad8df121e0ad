// SPDX-License-Identifier: EPL-2.0
/** Errors, fits and comparisons: pure functions of numbers, deterministic, without any physics in them. */
package org.spinscape.analyzers.statistics;
