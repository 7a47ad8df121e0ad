// SPDX-License-Identifier: EPL-2.0
/**
 * The desktop product: application, window, perspectives, branding.
 */
package org.spinscape.workbench;
