//! `delist`: every documented way off a Chinese blacklist, offline and explained.
#![warn(missing_docs)]
#![forbid(unsafe_op_in_unsafe_fn)]
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod engine;
#[cfg(feature = "pack")]
pub mod pack;
#[cfg(feature = "pack")]
pub mod prove;
#[cfg(feature = "text")]
pub mod text;
#[cfg(feature = "report")]
pub mod report;
#[cfg(feature = "session")]
pub mod session;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "pii")]
pub mod pii;
#[cfg(feature = "cli")]
pub mod cli;
