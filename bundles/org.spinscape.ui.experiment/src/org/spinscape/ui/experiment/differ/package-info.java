// SPDX-License-Identifier: EPL-2.0
/** Two experiments beside each other: in what they differ. */
package org.spinscape.ui.experiment.differ;
