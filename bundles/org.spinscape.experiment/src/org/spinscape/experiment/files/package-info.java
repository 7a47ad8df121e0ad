// SPDX-License-Identifier: EPL-2.0
/** Reading and writing experiment files. */
package org.spinscape.experiment.files;
