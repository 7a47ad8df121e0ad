// SPDX-License-Identifier: EPL-2.0
/** Networks and their losses as Hamiltonians. */
package org.spinscape.networks.model;
