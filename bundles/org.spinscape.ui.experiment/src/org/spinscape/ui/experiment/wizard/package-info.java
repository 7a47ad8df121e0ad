// SPDX-License-Identifier: EPL-2.0
/** Wizards that make experiments: a new one, or a bundled example. */
package org.spinscape.ui.experiment.wizard;
