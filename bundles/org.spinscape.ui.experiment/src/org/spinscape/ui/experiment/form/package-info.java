// SPDX-License-Identifier: EPL-2.0
/** Form parts generated from parameter schemas and model attributes. Every change is an EMF command and can be undone. */
package org.spinscape.ui.experiment.form;
