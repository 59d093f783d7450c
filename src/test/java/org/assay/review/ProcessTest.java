package org.assay.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.assay.pack.NextRelease;
import org.assay.support.WholeAssay;

import org.springframework.context.annotation.Import;

/** A test of the shipped process files in the whole application. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeAssay
@Import({ ProcessStory.class, NextRelease.class })
@interface ProcessTest {

}
