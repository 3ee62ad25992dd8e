// @ts-check
/** CPU time of this process in microseconds, which excludes other work on the machine. */
export function readClock() {
  const { user, system } = process.cpuUsage()
  return user + system
}
