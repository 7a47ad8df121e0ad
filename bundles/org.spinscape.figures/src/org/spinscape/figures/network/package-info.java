// SPDX-License-Identifier: EPL-2.0
/** Pictures of minima and of what leads from one to another: networks, graphs at chosen levels, barriers, distances. */
package org.spinscape.figures.network;
