/**
 * The desktop product: application, window, perspectives, branding.
 */
package org.spinscape.workbench;
