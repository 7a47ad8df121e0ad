// SPDX-License-Identifier: EPL-2.0
/** Whether a run has reached equilibrium, and how one can tell. */
package org.spinscape.analyzers.equilibrium;
