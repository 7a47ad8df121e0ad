// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

/** The formats in which models are written. */
enum ExportFormat {

	RUDY("rudy", GraphWriter::rudy), EDGE_LIST("edge-list", GraphWriter::edgeList), SPARSE("sparse",
			BitsWriter::sparse), QUBO("qubo", BitsWriter::qubo), BQM_JSON("bqm-json", new BqmWriter()), CNF("cnf",
					CnfWriter::plain), WCNF("wcnf", CnfWriter::weighted);

	private final String label;
	private final FormatWriter writer;

	ExportFormat(String label, FormatWriter writer) {
		this.label = label;
		this.writer = writer;
	}

	String label() {
		return label;
	}

	FormatWriter writer() {
		return writer;
	}
}
