//! The shape of a comparison as JSON. Names and their order are a contract with other programs: what
//! is here may be added to, never renamed. Documented in `docs/cases.md`.

use serde::Serialize;
use serde_json::Value as Json;

use crate::engine::said::{Field, Thing, View};

use super::OwnRules;
use super::shape::WindowShape;

/// The version of the shape.
pub(super) const SCHEMA: u32 = 1;

/// Two cases side by side.
#[derive(Serialize)]
pub(super) struct ComparisonShape {
    pub schema: u32,
    pub program: String,
    pub rules: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_rules: Option<OwnRules>,
    pub before: SideShape,
    pub now: SideShape,
    pub changes: Vec<ChangeShape>,
    pub differences: Vec<DifferenceShape>,
    pub disclaimer: String,
}

/// One of the two cases.
#[derive(Serialize)]
pub(super) struct SideShape {
    pub as_of: String,
    pub listings: Vec<SideListingShape>,
}

/// One listing of a case, in brief.
#[derive(Serialize)]
pub(super) struct SideListingShape {
    pub label: String,
    pub regime: String,
    pub standing: &'static str,
    pub removal: WindowShape,
}

/// One change. `fact` or `reading` is there where a fact or an open question is changed.
#[derive(Serialize)]
pub(super) struct ChangeShape {
    pub kind: &'static str,
    pub listing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    pub text: String,
    pub before: Json,
    pub now: Json,
}

/// One difference. `because_of` holds sets of places in `changes`, each enough by itself; none where
/// there are too many changes to look for reasons.
#[derive(Serialize)]
pub(super) struct DifferenceShape {
    pub listing: Option<String>,
    pub kind: &'static str,
    pub id: String,
    pub text: String,
    pub field: String,
    pub before: Json,
    pub now: Json,
    pub days: Option<i64>,
    pub because_of: Vec<Vec<usize>>,
    pub decided_before: Option<DecidedShape>,
    pub decides_now: Option<DecidedShape>,
    pub cite: Vec<String>,
}

/// The condition that decided.
#[derive(Serialize)]
pub(super) struct DecidedShape {
    pub text: String,
    pub cite: Vec<String>,
}

/// What a difference is about, as results name it.
pub(super) fn kind(thing: &Thing) -> &'static str {
    match thing {
        Thing::Listing => "listing",
        Thing::Path(_) => "path",
        Thing::Effect(_) => "effect",
        Thing::Bar(_) => "bar",
        Thing::Step(..) => "step",
        Thing::Note(_) => "note",
        Thing::Question(_) => "question",
        Thing::JoinedEffect(_) => "overall-effect",
        Thing::JoinedBar(_) => "overall-bar",
        Thing::NeverEnds(..) => "never-ends",
    }
}

/// A field as results name it; what holds at best says so.
pub(super) fn field(field: Field) -> &'static str {
    match field {
        Field::Present => "present",
        Field::Standing => "standing",
        Field::GovernedBy => "governed_by",
        Field::Removal(View::AsThingsStand) => "removal",
        Field::Removal(View::AtBest) => "removal_at_best",
        Field::Deleted => "deleted",
        Field::Opens(View::AsThingsStand) => "opens",
        Field::Opens(View::AtBest) => "opens_at_best",
        Field::Due(View::AsThingsStand) => "due",
        Field::Due(View::AtBest) => "due_at_best",
        Field::Overdue => "overdue",
        Field::Steps => "steps",
        Field::Needs => "needs",
        Field::Begins(View::AsThingsStand) => "begins",
        Field::Begins(View::AtBest) => "begins_at_best",
        Field::Ends(View::AsThingsStand) => "ends",
        Field::Ends(View::AtBest) => "ends_at_best",
        Field::From => "from",
        Field::Starts(View::AsThingsStand) => "starts",
        Field::Starts(View::AtBest) => "starts_at_best",
        Field::Deadline(View::AsThingsStand) => "deadline",
        Field::Deadline(View::AtBest) => "deadline_at_best",
        Field::Done => "done",
        Field::Certain => "certain",
        Field::MovesRemoval => "moves_removal",
        Field::Readings => "readings",
        Field::Lifelong => "lifelong",
        Field::Verified => "verified",
        Field::Provisional => "provisional",
    }
}
