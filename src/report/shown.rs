//! Derivations for other programs. What has been spelled out once is named, not repeated.

use crate::engine::derivation::Node;
use crate::text::Naming;

use super::because;
use super::json::{cites, window};
use super::shape::NodeShape;

/// The derivations spelled out so far, each with the id of what it explains.
#[derive(Default)]
pub(super) struct Shown<'a>(Vec<(&'a Node, String)>);

impl<'a> Shown<'a> {
    /// A derivation, under the id of what it explains.
    pub(super) fn tree(&mut self, naming: &Naming, from: &'a Node, id: &str) -> NodeShape {
        self.node(naming, from, true, id)
    }

    /// A node with everything below it. `decides` says whether it reaches a bound of the node above.
    fn node(&mut self, naming: &Naming, from: &'a Node, decides: bool, id: &str) -> NodeShape {
        let known = self.0.iter().find(|(known, _)| *known == from).map(|(_, id)| id.clone());
        let known = known.filter(|_| !from.of.is_empty());
        let mut of = Vec::new();
        if known.is_none() {
            for (place, child) in from.of.iter().enumerate() {
                if !because::is_placeholder(naming.pack, from, child) {
                    of.push(self.node(naming, child, from.decides(place), id));
                }
            }
            self.0.push((from, id.to_owned()));
        }
        NodeShape {
            text: because::text(naming, from),
            cite: cites(naming.pack, from.cites.iter()),
            window: window(from.window),
            decides,
            same_as: known,
            of,
        }
    }
}
