// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** Counts attempted and accepted moves. */
final class AcceptanceCount {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ACCEPTANCE);

	private long attempted;
	private long accepted;

	void add(long attempts, long acceptances) {
		attempted += attempts;
		accepted += acceptances;
	}

	List<Result> report() {
		return List.of(Scalar.exact(SearchKinds.ACCEPTANCE.more("; attempts that are left out count as refused"),
				attempted == 0 ? Double.NaN : accepted / (double) attempted));
	}

	void save(DataOutput out) throws IOException {
		out.writeLong(attempted);
		out.writeLong(accepted);
	}

	void restore(DataInput in) throws IOException {
		attempted = in.readLong();
		accepted = in.readLong();
	}
}
