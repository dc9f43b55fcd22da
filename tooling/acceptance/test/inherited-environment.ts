/** What the surrounding run, its tools and its terminal set. */
const ofTheRun = /^(TURBO|VITEST|NODE_ENV$|FORCE_COLOR$|NO_COLOR$|DEBUG$|PORT$|CI$)/;
const ofTheUser = /^(LANG|LC_|TZ$|GIT_(AUTHOR|COMMITTER)_)/;

/** A hook of git sets them, and then every git command would work on the repository of the hook. */
const ofAHook = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR)$/;

/** npm's description of the script that it runs; its settings (`npm_config_*`) are another matter. */
const ofTheScript = /^npm_(?!config_)/;

/** The settings that say what the surrounding npm does and where, and not how to reach a registry. */
const ofTheCommand =
  /^npm_config_(global|local|global_prefix|local_prefix|prefix|location|workspaces?|include_workspace_root|dry_run|json|silent|loglevel|package_lock_only)$/i;

/** The variables that a command of a test inherits: those of the machine, such as its proxy and its certificates. */
export function inheritedEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = [ofTheRun, ofTheUser, ofAHook, ofTheScript, ofTheCommand];
  const inherited = Object.entries(env).filter(([name]) => !foreign.some((pattern) => pattern.test(name)));
  return { ...Object.fromEntries(inherited), TURBO_TELEMETRY_DISABLED: '1' };
}
