import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds a lock or writes a journal. What the system does not tell is empty. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** The installation of the system. */
  readonly machine: string;
  /** The present run of the system. */
  readonly boot: string;
  /** The space of process numbers: each container has its own. */
  readonly space: string;
  /** When the process started. Another process may get the same number later. */
  readonly started: string;
}

/** Returns this process. */
export function thisProcess(): Owner {
  const { pid } = process;
  return { pid, host: hostname(), ...thisSystem(), started: statusOf(pid)?.started ?? '' };
}

/** True if a process has certainly ended; false if it runs, or if it cannot be seen from here. */
export function isDead(owner: Owner): boolean {
  if (!isFromHere(owner)) return false;
  const system = thisSystem();
  if (owner.boot !== system.boot) return true;
  if (owner.space !== system.space) return false;
  if (!isRunning(owner.pid)) return true;
  const status = statusOf(owner.pid);
  return status !== undefined && (status.isZombie || status.started !== owner.started);
}

/** True if a process ran on this machine. */
export function isFromHere({ host, machine, boot }: Owner): boolean {
  const system = thisSystem();
  if (boot !== '' && boot === system.boot) return true;
  // Two machines may have one name, so the name alone says nothing if there is an identifier.
  return host === hostname() && machine === system.machine && (machine !== '' || boot === system.boot);
}

function thisSystem(): Pick<Owner, 'machine' | 'boot' | 'space'> {
  return {
    machine: told(() => readFileSync('/etc/machine-id', 'utf8')),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    space: told(() => readlinkSync('/proc/self/ns/pid')),
  };
}

function told(read: () => string): string {
  try {
    return read().trim();
  } catch {
    // Only Linux has these files.
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** See proc_pid_stat(5): the name in parentheses may contain anything. */
function statusOf(pid: number): { readonly isZombie: boolean; readonly started: string } | undefined {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === '') return undefined;
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { isZombie: state === 'Z' || state === 'X', started: fields[18] ?? '' };
}
