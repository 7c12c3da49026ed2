//! `regorus`: a policy compiled for its virtual machine, which is kept from case to case; and the same
//! policy in its interpreter.

use chrono::NaiveDate;
use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine, Value};

use super::{Case, measure};

const NANOSECONDS: i64 = 86_400_000_000_000;
const RULE: &str = "data.w1.removal";
const POLICY: &str = "package w1

expiry := time.add_date(input.decided, 0, 24 + (12 * input.extension), 1)

removal := input.early if {
    input.early < expiry
} else := expiry
";

/// The inputs in nanoseconds since 1970, as the language's functions of time take them.
fn inputs(cases: &[Case]) -> Vec<Value> {
    let nanoseconds = |text: &String| {
        let day: NaiveDate = text.parse().expect("a day");
        i64::from(day.to_epoch_days()) * NANOSECONDS
    };
    let of = |case: &Case| {
        let mut input = Value::new_object();
        let object = input.as_object_mut().expect("an object");
        object.insert("decided".into(), nanoseconds(&case.decided).into());
        object.insert("extension".into(), case.extension.into());
        if let Some(early) = &case.early {
            object.insert("early".into(), nanoseconds(early).into());
        }
        input
    };
    cases.iter().map(of).collect()
}

fn day(nanoseconds: &Value) -> i32 {
    i32::try_from(nanoseconds.as_i64().expect("a number") / NANOSECONDS).expect("a day")
}

fn engine() -> Engine {
    let mut engine = Engine::new();
    engine.add_policy("w1.rego".to_owned(), POLICY.to_owned()).expect("a policy");
    engine
}

/// The virtual machine, as the crate's own benchmark runs it when it is warm.
pub fn machine(cases: &[Case], runs: usize) {
    let policy = engine().compile_with_entrypoint(&RULE.into()).expect("a compiled policy");
    let program = Compiler::compile_from_policy(&policy, &[RULE]).expect("a program");
    let mut machine = RegoVM::new();
    machine.load_program(program);
    measure(
        "regorus",
        runs,
        || inputs(cases),
        |input| {
            machine.set_input(input);
            day(&machine.execute().expect("a value"))
        },
    );
}

/// The interpreter, as the crate's page shows it.
pub fn interpreter(cases: &[Case], runs: usize) {
    let mut engine = engine();
    measure(
        "regorus, interpreted",
        runs,
        || inputs(cases),
        |input| {
            engine.set_input(input);
            day(&engine.eval_rule(RULE.to_owned()).expect("a value"))
        },
    );
}
