#!/usr/bin/env node
import { pressgraph } from './bundle.js';

const { run } = await pressgraph();
await run();
