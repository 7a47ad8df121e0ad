// SPDX-License-Identifier: EPL-2.0
/** New projects of experiments, and what can be set for one. */
package org.spinscape.ui.experiment.project;
