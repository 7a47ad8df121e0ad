// SPDX-License-Identifier: EPL-2.0
/** Beginnings of plug-ins: what they can contribute, what they may be called, and the files they begin with. */
package org.spinscape.templates;
