/** 0 done; 1 done with errors among the findings; 2 unusable arguments or nothing readable (design §7). */
export type ExitStatus = 0 | 1 | 2;
