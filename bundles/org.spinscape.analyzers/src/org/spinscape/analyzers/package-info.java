// SPDX-License-Identifier: EPL-2.0
/** Observables and analyzers that come with Spinscape, registered exactly as a stranger's are. */
package org.spinscape.analyzers;
