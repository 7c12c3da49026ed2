//! What has to be worked out again when something changes: the nodes that read a fact, and those that are made of a
//! node.

use super::node::{Length, Nodes, Op};

/// Which nodes depend on what, each without anything between them.
#[derive(Clone, Debug, Default)]
pub(super) struct Flow {
    /// The nodes made of each node.
    users: Lists,
    /// The nodes that read each fact.
    readers: Lists,
    pub of_readings: Vec<u32>,
    pub of_versions: Vec<u32>,
    /// The nodes that turn on the order of two moments.
    pub of_orders: Vec<u32>,
}

/// Many short lists, one behind the other.
#[derive(Clone, Debug, Default)]
struct Lists {
    ends: Vec<u32>,
    each: Vec<u32>,
}

impl Lists {
    fn of(mut pairs: Vec<(u32, u32)>, count: usize) -> Lists {
        pairs.sort_unstable();
        pairs.dedup();
        let mut lists = Lists::default();
        let mut left = pairs.iter().peekable();
        for place in 0..count as u32 {
            while let Some((_, node)) = left.next_if(|(of, _)| *of == place) {
                lists.each.push(*node);
            }
            lists.ends.push(lists.each.len() as u32);
        }
        lists
    }

    #[inline]
    fn get(&self, place: usize) -> &[u32] {
        let begins = if place == 0 { 0 } else { self.ends[place - 1] as usize };
        &self.each[begins..self.ends[place] as usize]
    }
}

impl Flow {
    pub(super) fn of(nodes: &Nodes, facts: usize) -> Flow {
        let (mut users, mut readers) = (Vec::new(), Vec::new());
        let mut flow = Flow::default();
        for (place, op) in nodes.ops.iter().enumerate() {
            let node = place as u32;
            nodes.each_operand(place, |of| users.push((of, node)));
            match *op {
                Op::When(fact) | Op::Chosen(fact, _) | Op::NumberFact(fact) => readers.push((fact, node)),
                Op::Shift(_, Length::Counted(counted))
                | Op::Within(_, Length::Counted(counted))
                | Op::LengthCounted(counted) => readers.push((nodes.counted[counted as usize].fact, node)),
                Op::Reading(..) => flow.of_readings.push(node),
                Op::Governed(_) => flow.of_versions.push(node),
                Op::By(..) | Op::Since(..) | Op::Unless(..) => {
                    // An order that is assumed looks through what it is made of.
                    let (first, then) = nodes.sides[place];
                    users.extend([(first, node), (then, node)]);
                    flow.of_orders.push(node);
                }
                _ => {}
            }
        }
        Flow { users: Lists::of(users, nodes.ops.len()), readers: Lists::of(readers, facts), ..flow }
    }

    /// The nodes made of a node: each comes after it.
    #[inline]
    pub(super) fn users(&self, node: usize) -> &[u32] {
        self.users.get(node)
    }

    /// The nodes that read a fact.
    #[inline]
    pub(super) fn readers(&self, fact: usize) -> &[u32] {
        self.readers.get(fact)
    }
}
