// SPDX-License-Identifier: EPL-2.0
/** Data sets that come with Spinscape, and what is done to data before they are learnt. */
package org.spinscape.networks.data;
