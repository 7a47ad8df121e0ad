// SPDX-License-Identifier: EPL-2.0
/** How numbers look on the screen. Files and figures have them as everybody has. */
package org.spinscape.ui.number;
