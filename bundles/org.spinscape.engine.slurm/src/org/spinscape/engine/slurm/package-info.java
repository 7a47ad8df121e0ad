// SPDX-License-Identifier: EPL-2.0
/** Runs that are carried out by the jobs of a cluster: by Slurm, or by whoever takes a list of commands. */
package org.spinscape.engine.slurm;
