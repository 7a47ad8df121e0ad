// SPDX-License-Identifier: EPL-2.0
/** The text of an experiment file: what its characters are, where its elements stand, and how it becomes the model. */
package org.spinscape.ui.experiment.source;
