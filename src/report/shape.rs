//! The shape of a result as JSON. Names and their order are a contract with other programs: what is
//! here may be added to, never renamed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::OwnRules;
use super::plan_shape::PlanShape;

/// A whole result.
#[derive(Serialize)]
pub(super) struct ResultShape {
    pub schema: u32,
    pub program: String,
    pub rules: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_rules: Option<OwnRules>,
    pub as_of: String,
    pub disclaimer: String,
    pub listings: Vec<ListingShape>,
    pub overall: OverallShape,
    pub ask_next: Vec<AskShape>,
    pub plan: PlanShape,
    pub timeline: Vec<ItemShape>,
    pub set_aside: Vec<SetAsideShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<ChangedShape>>,
}

/// Something with a day, or lasting from one day to another. `id` is the same as long as the case has
/// the same listings: `A/due/expiry`. `ends` is `null` for what only happens.
#[derive(Serialize)]
pub(super) struct ItemShape {
    pub id: String,
    pub listing: Option<String>,
    pub kind: &'static str,
    pub of: String,
    pub text: String,
    pub begins: ViewsShape,
    pub ends: Option<ViewsShape>,
    pub lifelong: bool,
    pub actor: Option<&'static str>,
    pub modality: Option<&'static str>,
    pub verified: &'static str,
    pub provisional: bool,
}

/// Something the case says that was not known on the earlier day it is looked at.
#[derive(Serialize)]
pub(super) struct SetAsideShape {
    pub listing: String,
    pub regime: String,
    pub kind: &'static str,
    pub fact: Option<String>,
}

/// A day on which the answer changes.
#[derive(Serialize)]
pub(super) struct ChangedShape {
    pub day: String,
    pub changes: Vec<ChangeShape>,
}

/// What changes: `from` is `null` before the entry was made; `facts` and `source` are what `why` names.
#[derive(Serialize)]
pub(super) struct ChangeShape {
    pub listing: String,
    pub kind: &'static str,
    pub id: Option<String>,
    pub from: Option<ValueShape>,
    pub to: ValueShape,
    pub why: &'static str,
    pub facts: Vec<String>,
    pub elsewhere: Vec<ElsewhereShape>,
    pub source: Option<String>,
    pub cite: Vec<String>,
}

/// What happened in another listing.
#[derive(Serialize)]
pub(super) struct ElsewhereShape {
    pub listing: String,
    pub facts: Vec<String>,
}

/// What an aspect of the answer is on a day.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum ValueShape {
    Truth(bool),
    Name(&'static str),
    Names(Vec<String>),
    Window(WindowShape),
}

/// One listing.
#[derive(Serialize)]
pub(super) struct ListingShape {
    pub label: String,
    pub regime: String,
    pub governed_by: Vec<String>,
    pub standing: &'static str,
    pub removal: ViewsShape,
    pub deleted: Option<WindowShape>,
    pub paths: Vec<PathShape>,
    pub readings_together: Option<ReadingsTogetherShape>,
    pub procedures: Vec<ProcedureShape>,
    pub effects: Vec<EffectShape>,
    pub bars: Vec<EffectShape>,
    pub notes: Vec<NoteShape>,
    pub claims: Vec<ClaimShape>,
    pub follows: Vec<FollowsShape>,
}

/// A fact that follows from other listings. `when` is there for a moment, `values` for everything
/// else: what is still possible.
#[derive(Serialize)]
pub(super) struct FollowsShape {
    pub fact: String,
    pub text: String,
    pub takes: &'static str,
    pub from: Vec<String>,
    pub standing: &'static str,
    pub when: Option<ViewsShape>,
    pub values: Option<Vec<String>>,
    pub cite: Vec<String>,
    pub verified: &'static str,
    pub provisional: bool,
}

/// A window. Each end is a day (`2026-11-23`), `always` or `never`.
#[derive(Serialize)]
pub(super) struct WindowShape {
    pub earliest: String,
    pub latest: String,
}

/// A window without any further step, and with every step taken on the as-of day.
#[derive(Serialize)]
pub(super) struct ViewsShape {
    pub as_things_stand: WindowShape,
    pub at_best: WindowShape,
}

/// A way off the list.
#[derive(Serialize)]
pub(super) struct PathShape {
    pub id: String,
    pub text: String,
    pub kind: &'static str,
    pub modality: &'static str,
    pub standing: &'static str,
    pub opens: ViewsShape,
    pub due: Option<ViewsShape>,
    pub overdue: bool,
    pub if_overdue: Option<String>,
    pub steps: Vec<Vec<String>>,
    pub step_actors: BTreeMap<String, &'static str>,
    pub needs: Vec<String>,
    pub readings: Vec<ReadingShape>,
    pub assumes: Vec<String>,
    pub hedge: Option<String>,
    pub cite: Vec<String>,
    pub verified: &'static str,
    pub provisional: bool,
    pub because: NodeShape,
    pub because_due: Option<NodeShape>,
}

/// A reading that changes something. `used` is `null` where the question was left open.
#[derive(Serialize)]
pub(super) struct ReadingShape {
    pub id: String,
    pub text: String,
    pub used: Option<String>,
    pub otherwise: WindowShape,
    pub otherwise_due: Option<WindowShape>,
    pub alternatives: Vec<AlternativeShape>,
}

/// What the open questions on which the binding ways depend give together; `null` for fewer than two.
#[derive(Serialize)]
pub(super) struct ReadingsTogetherShape {
    pub readings: Vec<String>,
    pub combinations: Vec<CombinationShape>,
    pub left_out: Vec<String>,
}

/// One combination of answers: from when on the entry has to come off under it, and by when.
#[derive(Serialize)]
pub(super) struct CombinationShape {
    pub answers: BTreeMap<String, String>,
    pub used: bool,
    pub removal: WindowShape,
    pub due: Option<WindowShape>,
}

/// What one way to read the text gives.
#[derive(Serialize)]
pub(super) struct AlternativeShape {
    pub id: String,
    pub text: String,
    pub opens: WindowShape,
    pub due: Option<WindowShape>,
}

/// A step of a derivation. `same_as` stands only where `of` is left empty because the same tree is
/// spelled out under another `because`: it is the id of the path, effect, bar or step that has it.
#[derive(Serialize)]
pub(super) struct NodeShape {
    pub text: String,
    pub cite: Vec<String>,
    pub window: WindowShape,
    pub decides: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
    pub of: Vec<NodeShape>,
}

/// A procedure.
#[derive(Serialize)]
pub(super) struct ProcedureShape {
    pub id: String,
    pub text: String,
    pub modality: &'static str,
    pub steps: Vec<StepShape>,
}

/// A step of a procedure.
#[derive(Serialize)]
pub(super) struct StepShape {
    pub id: String,
    pub text: String,
    pub actor: &'static str,
    pub starts: ViewsShape,
    pub deadline: Option<ViewsShape>,
    pub done: Option<WindowShape>,
    pub cite: Vec<String>,
    pub verified: &'static str,
    pub provisional: bool,
    pub because: NodeShape,
}

/// An effect or a bar.
#[derive(Serialize)]
pub(super) struct EffectShape {
    pub id: String,
    pub text: String,
    pub begins: ViewsShape,
    pub ends: ViewsShape,
    pub lifelong: bool,
    pub cite: Vec<String>,
    pub verified: &'static str,
    pub provisional: bool,
    pub readings: Vec<ReadingShape>,
    pub because: NodeShape,
}

/// Something to be said; `certain` tells whether its condition surely holds.
#[derive(Serialize)]
pub(super) struct NoteShape {
    pub id: String,
    pub text: String,
    pub certain: bool,
    pub cite: Vec<String>,
    pub verified: &'static str,
}

/// What a report says.
#[derive(Serialize)]
pub(super) struct ClaimShape {
    pub id: String,
    pub regime: String,
    pub text: String,
    pub who: String,
    pub cite: Vec<String>,
    pub hedge: String,
    pub corroboration: String,
    pub against: Vec<String>,
    pub check: Option<String>,
}

/// All listings together.
#[derive(Serialize)]
pub(super) struct OverallShape {
    pub effects: Vec<OverallEffectShape>,
    pub bars: Vec<OverallEffectShape>,
    pub never_ends: Vec<LifelongShape>,
}

/// One effect or bar over all listings that carry it.
#[derive(Serialize)]
pub(super) struct OverallEffectShape {
    pub id: String,
    pub text: String,
    pub ends: WindowShape,
    pub ends_at_best: WindowShape,
    pub from: Vec<String>,
    pub verified: &'static str,
}

/// A bar that never ends once it has begun.
#[derive(Serialize)]
pub(super) struct LifelongShape {
    pub regime: String,
    pub id: String,
    pub text: String,
}

/// A fact worth asking.
#[derive(Serialize)]
pub(super) struct AskShape {
    pub listing: String,
    pub fact: String,
    pub why: String,
    pub moves_removal: bool,
    pub leaves: LeavesShape,
}

/// What knowing a fact leaves of the window of removal as things stand: after the answer that tells
/// most, and after the one that tells least.
#[derive(Serialize)]
pub(super) struct LeavesShape {
    pub at_best: WindowShape,
    pub at_worst: WindowShape,
}
