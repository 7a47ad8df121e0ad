// SPDX-License-Identifier: EPL-2.0
/** Parts of experiments as one line of text, for forms and command lines. */
package org.spinscape.experiment.text;
