// SPDX-License-Identifier: EPL-2.0
/** Weights in the files of other programs: safetensors, NPZ and ONNX. */
package org.spinscape.networks.stored;
