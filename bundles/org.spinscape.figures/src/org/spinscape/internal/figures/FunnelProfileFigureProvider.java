// SPDX-License-Identifier: EPL-2.0
package org.spinscape.internal.figures;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.figures.Figure;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.Subject;
import org.spinscape.figures.profile.FunnelProfileFigures;

/** Draws funnels with measured axes. */
@Component
public final class FunnelProfileFigureProvider implements ResultFigureProvider {

	private static final Set<ResultKind<?>> KINDS = Set.of(ProfileKinds.FREE_ENERGY, ProfileKinds.ENERGY,
			ProfileKinds.ENTROPY);

	@Override
	public String id() {
		return "funnel-profile";
	}

	@Override
	public String name() {
		return "Funnel profile";
	}

	@Override
	public Set<ResultKind<?>> kinds() {
		return KINDS;
	}

	/** A single overlap has no outline. */
	@Override
	public boolean fills(Result result) {
		return ((Series) result).x().values().length > 1;
	}

	/** All three kinds, and all temperatures, make one picture. */
	@Override
	public String figureOf(ResultTag tag) {
		return "funnel-profile";
	}

	@Override
	public int rank() {
		return 1;
	}

	@Override
	public Scope scope() {
		return Scope.ARMS_AND_POINTS;
	}

	@Override
	public Figure figure(List<Subject> subjects) {
		return FunnelProfileFigures.of(subjects);
	}
}
