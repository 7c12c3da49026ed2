//! The shape of the plan as JSON. A contract like [`shape`](super::shape): keys may be added, never
//! renamed. Steps are named by their number in `steps`, from 1.

use serde::Serialize;

use super::shape::WindowShape;

/// What to do first, and what it brings.
#[derive(Serialize)]
pub(super) struct PlanShape {
    pub find_out_first: Vec<FindOutShape>,
    pub steps: Vec<PlanStepShape>,
    pub moves: Vec<MoveShape>,
    pub others_have_to: Vec<DeadlineShape>,
    pub perhaps_in_time: Vec<DeadlineShape>,
    pub passed: Vec<DeadlineShape>,
    pub comes_by_itself: Vec<ByItselfShape>,
    pub waits_for_its_day: Vec<ChanceShape>,
    pub if_overdue: Vec<RemedyShape>,
    pub makes_nothing_better: Vec<IdleShape>,
}

/// An unknown fact that decides ways off.
#[derive(Serialize)]
pub(super) struct FindOutShape {
    pub listing: String,
    pub fact: String,
    pub text: String,
    pub decides: Vec<String>,
    pub decides_whether_in_time: Vec<String>,
}

/// A step: `fact`, or `procedure` and `step`, the others `null`.
#[derive(Serialize)]
pub(super) struct PlanStepShape {
    pub number: usize,
    pub listing: String,
    pub fact: Option<String>,
    pub procedure: Option<String>,
    pub step: Option<String>,
    pub text: String,
    pub actor: &'static str,
    pub from: String,
    pub by: Option<WindowShape>,
    pub verified: &'static str,
    pub passed: bool,
    pub provisional: bool,
    pub perhaps_taken: bool,
    pub overdue: Option<String>,
    pub waits_for: Vec<usize>,
    pub brings_forward: Vec<StepGainShape>,
}

/// Something that comes sooner: `what` is `removal`, `way`, `effect` or `bar`.
#[derive(Serialize)]
pub(super) struct GainShape {
    pub what: &'static str,
    pub id: Option<String>,
    pub days: Option<i64>,
    pub before: WindowShape,
    pub after: WindowShape,
}

/// The same for one step: with which other steps, and whether surely.
#[derive(Serialize)]
pub(super) struct StepGainShape {
    #[serde(flatten)]
    pub gain: GainShape,
    pub surely: bool,
    pub modality: Option<&'static str>,
    pub together_with: Vec<usize>,
}

/// What one or several sets of steps bring.
#[derive(Serialize)]
pub(super) struct MoveShape {
    pub listing: String,
    pub modality: Option<&'static str>,
    pub surely: bool,
    pub depends_on: Vec<String>,
    pub brings_forward: Vec<GainShape>,
    pub alternatives: Vec<SetShape>,
}

/// One set of steps. `without_each` is what the first gain would come to without each of the steps.
#[derive(Serialize)]
pub(super) struct SetShape {
    pub steps: Vec<usize>,
    pub paths: Vec<String>,
    pub due: Option<WindowShape>,
    pub brings_forward: Vec<GainShape>,
    pub without_each: Vec<WindowShape>,
    pub only_if: Option<OnlyIfShape>,
}

/// The answers to one question on which a set brings the first gain of its move, and its days on them.
#[derive(Serialize)]
pub(super) struct OnlyIfShape {
    pub fact: String,
    pub values: Vec<String>,
    pub alone: bool,
    pub before: WindowShape,
    pub after: WindowShape,
    pub due: Option<WindowShape>,
}

/// A way that somebody may take and that waits for nothing but its day.
#[derive(Serialize)]
pub(super) struct ChanceShape {
    pub listing: String,
    pub path: String,
    pub opens: WindowShape,
    pub asks: Vec<String>,
    pub provisional: bool,
}

/// A last day of a procedure.
#[derive(Serialize)]
pub(super) struct DeadlineShape {
    pub listing: String,
    pub procedure: String,
    pub step: String,
    pub text: String,
    pub actor: &'static str,
    pub by: WindowShape,
    pub verified: &'static str,
    pub provisional: bool,
}

/// A removal that comes by itself.
#[derive(Serialize)]
pub(super) struct ByItselfShape {
    pub listing: String,
    pub removal: WindowShape,
    pub path: Option<String>,
    pub due: Option<WindowShape>,
}

/// What can be done where a last day passes.
#[derive(Serialize)]
pub(super) struct RemedyShape {
    pub listing: String,
    pub path: String,
    pub due: WindowShape,
    pub passed: bool,
    pub after_steps: bool,
    pub procedure: String,
    pub text: String,
    pub steps: Vec<RemedyStepShape>,
}

/// One step of a remedy.
#[derive(Serialize)]
pub(super) struct RemedyStepShape {
    pub step: String,
    pub text: String,
    pub actor: &'static str,
    pub starts: WindowShape,
    pub deadline: Option<WindowShape>,
}

/// A step that would make nothing better. `why` is `closed`, `too-late` or `not-needed`.
#[derive(Serialize)]
pub(super) struct IdleShape {
    pub listing: String,
    pub fact: String,
    pub text: String,
    pub actor: &'static str,
    pub why: &'static str,
    pub closed_paths: Vec<String>,
}
