// SPDX-License-Identifier: EPL-2.0
import java.io.File;
import java.util.Map;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java code of an EMF model outside an IDE: {@code EmfGen PROJECT_FOLDER PROJECT_NAME GENMODEL}.
 *
 * <p>Run as a single source file by the build. The obvious way, an MWE2 workflow, ends Maven without a message.
 */
public final class EmfGen {

	public static void main(String[] args) {
		File folder = new File(args[0]);
		String project = args[1];
		String genmodelPath = args[2];

		GenModelPackage.eINSTANCE.eClass();
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder.getAbsolutePath() + "/"));

		ResourceSet set = new ResourceSetImpl();
		set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		Resource resource = set.getResource(URI.createPlatformResourceURI(project + "/" + genmodelPath, true), true);
		GenModel model = (GenModel) resource.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);

		Generator generator = new Generator() {
			@Override
			public JControlModel getJControlModel() {
				// Nothing is ever merged: the output folder is emptied before, and merging needs an IDE.
				return new JControlModel() {
					@Override
					public boolean canMerge() {
						return false;
					}
				};
			}
		};
		generator.getAdapterFactoryDescriptorRegistry()
			.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		Diagnostic result =
			generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			System.err.println(result);
			result.getChildren().forEach(System.err::println);
			System.exit(1);
		}
	}

	private EmfGen() {
	}
}
