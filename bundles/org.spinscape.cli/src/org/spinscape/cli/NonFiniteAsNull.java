// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** Writes numbers so that every JSON parser reads them: whole ones without fraction, non-finite ones as null. */
final class NonFiniteAsNull implements TypeAdapterFactory {

	@Override
	@SuppressWarnings("unchecked") // the type was compared
	public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
		return type.getRawType() == Double.class || type.getRawType() == double.class
				? (TypeAdapter<T>) new NumberAdapter()
				: null;
	}

	private static final class NumberAdapter extends TypeAdapter<Double> {

		@Override
		public void write(JsonWriter out, Double value) throws IOException {
			if (value == null || !Double.isFinite(value)) {
				boolean serializeNulls = out.getSerializeNulls();
				out.setSerializeNulls(true);
				out.nullValue();
				out.setSerializeNulls(serializeNulls);
			} else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
				out.value(value.longValue());
			} else {
				out.value(value);
			}
		}

		@Override
		public Double read(JsonReader in) throws IOException {
			return in.nextDouble();
		}
	}
}
