// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.networks.model.NetworkModel;
import org.spinscape.networks.trainer.StochasticGradient;

/** What cannot be learnt, or not so, is refused in a sentence that names the parameter or the file, and the place. */
class RefusalsTest {

	@TempDir
	private Path folder;

	private static String[] settings(String text) {
		return Arrays.stream(text.split(" & ")).flatMap(setting -> Arrays.stream(setting.split("=", 2))).toArray(
				String[]::new);
	}

	private static void refused(String said, ParameterException refusal) {
		assertTrue(refusal.getMessage().contains(said), refusal.getMessage());
		assertTrue(!refusal.getMessage().contains("\n"), "one sentence: " + refusal.getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"data=parity(bits=3) & layers=dense(units=10) | "
					+ "'loss': the data have 2 classes and the last layer has 10 outputs; let it have as many",
			"train=20000 | "
					+ "'train': the data have 10000 samples, and 20000 to learn with 0 held out are more; take fewer",
			"test=10000 | "
					+ "'test': the data have 10000 samples, and 1 to learn with 10000 held out are more; take fewer",
			"side=29 | 'side': samples of 28 x 28 cannot be reduced to squares of 29; give a side no larger",
			"principal-axes=1000 | "
					+ "'principal-axes': 10000 samples of 784 inputs have no 1000 principal axes; take at most 784",
			"layers=convolution(side=40) | "
					+ "layer 1, 'convolution', with inputs of 28 x 28: parameter 'side': 40 is more than the image has",
			"layers=max-pooling(side=50) dense(units=10) | "
					+ "layer 1, 'max-pooling', with inputs of 28 x 28: parameter 'side': 50 is more than the image has",
			"layers=dense(units=10) maxout(pieces=7) dense(units=10) | "
					+ "layer 2, 'maxout', with inputs of 10: parameter 'pieces': 7 does not divide the 10 inputs",
			"layers=nonsense dense(units=10) | 'layers': 'nonsense' is not at hand",
			"layers=dense(units=-1) | in 'dense', parameter 'units': -1 is out of range; use an integer, 0 to 100000",
			"layers=dense(units=3) tanh dense(units=10) & width=20 | "
					+ "'width': means nothing, since all layers have a number of units of their own; leave it out",
			"layers=dense(wings=3) | in 'dense', parameter 'wings': is not known; known are units, bias, start",
			"data=nothing | 'data': 'nothing' is not at hand",
			"label-noise=1.5 | 'label-noise': 1.5 is out of range; use a real number >= 0 and <= 1",
			"decay=-1 | 'decay': -1 is out of range; use a real number >= 0",
			"decay=NaN | 'decay': NaN is out of range",
			"loss=guess | 'loss': 'guess' is not one of cross-entropy",
			"data=parity(bits=0) | in 'parity', parameter 'bits': 0 is out of range; use an integer, 1 to 20",
			"data=table(file=/nowhere/x.csv) | "
					+ "'file': 'x.csv' cannot be read: NoSuchFileException; give the path of a readable file",
			"standardise=perhaps | 'standardise': 'perhaps' is neither true nor false",
			"layers= | 'layers': '' names 0 components; give at least 1"
	})
	void models(String text, String said) {
		refused(said, assertThrows(ParameterException.class, () -> Found.model(new NetworkModel(), 1, settings(text))));
	}

	private static final String TWO = "layers=dense(units=2)";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"nan.csv | 1,2,0/1,nan,1/ | 'file': nan.csv, line 2, column 2: 'nan' is not a number",
			"class.csv | 1,2,0/1,2,1.5/ | "
					+ "class.csv: row 2 has class 1.5; classes are whole numbers from 0, or set targets to values",
			"minus.csv | 1,2,0/1,2,-1/ | minus.csv: row 2 has class -1.0; classes are whole numbers",
			"ragged.csv | 1,2,0/1,2/ | ragged.csv, line 2: has 2 columns where the first has 3",
			"word.csv | 1,2,0/1,x,1/ | word.csv, line 2, column 2: 'x' is not a number",
			"empty.csv | / | empty.csv: has no line of numbers",
			"narrow.csv | 0/1/ | narrow.csv: has 1 columns, which leaves no inputs beside 1 for targets",
			"head.npy | nothing | head.npy: ends before its numbers do; it was cut short",
			"cut.npz | PK | cut.npz: holds no array; it is damaged or no npz file, so save it again",
			"many.csv | 1,2,0/1,2,5/ | "
					+ "'loss': the data have 6 classes and the last layer has 2 outputs; let it have as many"
	})
	void files(String name, String content, String said) throws IOException {
		Path file = folder.resolve(name);
		Files.write(file, content.replace("/", "\n").getBytes(StandardCharsets.ISO_8859_1));
		refused(said, assertThrows(ParameterException.class, () -> Found.model(new NetworkModel(), 1,
				settings("data=table(file=" + file + ") & " + TWO))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"layers=dense(units=2) | batch=9 | "
					+ "'batch': 9 is more than the 8 samples there are to learn; take at most as many",
			"layers=dense(units=2) | learning-rate=0 & batch=8 | "
					+ "'learning-rate': 0 is out of range; use a real number > 0",
			"layers=dense(units=2) | learning-rate=NaN & batch=8 | 'learning-rate': NaN is out of range",
			"layers=dense(units=2) | momentum=1 & batch=8 | 'momentum': 1 is out of range",
			"layers=dense(units=2) | nesterov=true & batch=8 | "
					+ "'nesterov': has no meaning without momentum; set momentum above 0",
			"layers=dense(units=2) | dropout=0.5 & batch=8 | "
					+ "'dropout': cannot be used: the model has no hidden units to leave out; set it to 0",
			"layers=dense(units=2) | dropout=1 & batch=8 | 'dropout': 1 is out of range",
			"layers=dense(units=2) | patience=3 & batch=8 | "
					+ "'patience': cannot be used: no samples are held out to stop by; give the model some",
			"layers=dense(units=2) | decay=0 & batch=8 | 'decay': 0 is out of range",
			"layers=dense(units=2) & loss=squared-error | learning-rate=1e300 & batch=8 | "
					+ "'learning-rate': the loss is no longer finite in epoch",
			"layers=dense(units=2) & loss=squared-error | learning-rate=1e60 & momentum=0.9 & batch=4 | "
					+ "; take a smaller learning-rate"
	})
	void trainers(String model, String text, String said) {
		Hamiltonian<?> learnt = Found.model(new NetworkModel(), 1, settings("data=parity(bits=3) & " + model));
		SamplerProvider provider = new StochasticGradient();
		refused(said, assertThrows(ParameterException.class, () -> {
			Sampler trainer = provider.create(new SamplerSetup(learnt, provider.schema().parse(Found.values(settings(text))),
					new SplitMix64(2), 10, 0, _ -> provider));
			for (int epoch = 0; epoch < 10; epoch++) {
				trainer.sweep();
			}
		}));
	}
}
