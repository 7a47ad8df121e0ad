// SPDX-License-Identifier: EPL-2.0
/** From an instance file in a project, such as a graph or a formula, to an experiment on it. */
package org.spinscape.ui.experiment.instance;
