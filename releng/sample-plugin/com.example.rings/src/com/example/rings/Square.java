package com.example.rings;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;

/** Squares each value. What it says of derivatives is all that products of the Hessian need. */
@Component(service = LayerProvider.class)
public final class Square implements LayerProvider {

	@Override
	public String id() {
		return "square";
	}

	@Override
	public String name() {
		return "Square";
	}

	@Override
	public String description() {
		return "Squares each value.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	@Override
	public Layer create(Parameters parameters, Shape input) {
		return new Squares(input);
	}

	private record Squares(Shape output) implements Layer {

		@Override
		public int weights() {
			return 0;
		}

		@Override
		public Response response() {
			return Response.UNITWISE;
		}

		@Override
		public Pass pass(int rows) {
			int width = output.size();
			return new Pass() {

				@Override
				public void forward(int count, double[] in, double[] weights, int offset, double[] out) {
					for (int i = 0; i < count * width; i++) {
						out[i] = in[i] * in[i];
					}
				}

				@Override
				public void backward(int count, double[] in, double[] weights, int offset, double[] out,
						double[] outGradient, double[] inGradient, double[] gradient) {
					for (int i = 0; inGradient != null && i < count * width; i++) {
						inGradient[i] = 2 * in[i] * outGradient[i];
					}
				}
			};
		}
	}
}
