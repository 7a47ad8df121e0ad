// SPDX-License-Identifier: EPL-2.0
/** Layers that come with Spinscape, registered exactly as a stranger's are. */
package org.spinscape.networks.layer;
