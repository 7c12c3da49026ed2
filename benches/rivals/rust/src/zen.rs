//! `zen-engine`: a decision with one expression node, its expressions compiled beforehand; and the same
//! expression alone, without the graph around it.

use std::sync::Arc;

use serde_json::json;
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};
use zen_expression::Isolate;

use super::{Case, measure};

const MILLISECONDS: i64 = 86_400_000;

/// The day after the corresponding day, or an earlier removal; in milliseconds since 1970.
const EXPIRY: &str = "d(decided).add(24 + 12 * extension, 'month').add(1, 'day').timestamp()";
const REMOVAL: &str = "early == null ? $.expiry : min([d(early).timestamp(), $.expiry])";

fn inputs(cases: &[Case]) -> Vec<Variable> {
    let of = |case: &Case| json!({ "decided": case.decided, "extension": case.extension, "early": case.early }).into();
    cases.iter().map(of).collect()
}

fn day(milliseconds: &Variable) -> i32 {
    let milliseconds: i64 = milliseconds.to_value().as_f64().expect("a number") as i64;
    i32::try_from(milliseconds / MILLISECONDS).expect("a day")
}

/// The engine as its users call it.
pub fn graph(cases: &[Case], runs: usize) {
    let graph = json!({
        "nodes": [
            { "id": "in", "name": "request", "type": "inputNode" },
            { "id": "rule", "name": "rule", "type": "expressionNode", "content": { "expressions": [
                { "id": "1", "key": "expiry", "value": EXPIRY },
                { "id": "2", "key": "removal", "value": REMOVAL },
            ] } },
            { "id": "out", "name": "response", "type": "outputNode" },
        ],
        "edges": [
            { "id": "a", "sourceId": "in", "targetId": "rule" },
            { "id": "b", "sourceId": "rule", "targetId": "out" },
        ],
    });
    let graph: GraphContent = serde_json::from_value(graph).expect("a graph");
    let mut decision = Decision::from(Arc::new(graph));
    decision.compile();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    measure(
        "zen-engine",
        runs,
        || inputs(cases),
        |input| {
            let response = runtime.block_on(decision.evaluate(input)).expect("a decision");
            day(&response.result.dot("removal").expect("a removal"))
        },
    );
}

/// The expression language alone.
pub fn expression(cases: &[Case], runs: usize) {
    let whole = REMOVAL.replace("$.expiry", EXPIRY);
    let compiled = Isolate::new().compile_standard(&whole).expect("an expression");
    let mut machine = zen_expression::vm::VM::new();
    measure(
        "zen-expression alone",
        runs,
        || inputs(cases),
        |input| day(&compiled.evaluate_with(input, &mut machine).expect("a value")),
    );
}
